# title: without a program there is nothing to start
# clauses: subprocess.create.exec
# needs: asyncio subprocess
import asyncio

for function in asyncio.create_subprocess_exec, asyncio.create_subprocess_shell:
    try:
        function()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
