"""`python -m bulletin_cli`: the command line, where no script of it is on the path."""

from bulletin_cli.cli import main

if __name__ == "__main__":
    main()
