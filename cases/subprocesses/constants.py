# title: the constants are those of the module subprocess
# clauses: subprocess.constants
# needs: asyncio subprocess
import asyncio
import subprocess

for name in 'PIPE', 'STDOUT', 'DEVNULL':
    print(name, getattr(asyncio.subprocess, name) == getattr(subprocess, name))

# expect:
# PIPE True
# STDOUT True
# DEVNULL True
