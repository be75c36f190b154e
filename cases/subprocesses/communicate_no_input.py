# title: without input communicate closes standard input
# clauses: subprocess.communicate.closes_stdin
# python: >=3.12
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        'cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(await process.communicate(), process.returncode)

asyncio.run(main())

# expect:
# (b'', None) 0
