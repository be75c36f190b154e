# title: the end of standard input can be waited for
# clauses: subprocess.stdin.wait_closed
# python: >=3.8
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE)
    process.stdin.close()
    print(process.stdin.is_closing())
    print(await process.stdin.wait_closed())
    print(await process.wait())

asyncio.run(main())

# expect:
# True
# None
# 0
