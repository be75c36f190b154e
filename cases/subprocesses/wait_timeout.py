# title: wait with a time limit
# clauses: subprocess.wait.timeout
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE)
    try:
        await asyncio.wait_for(process.wait(), 0.01)
    except asyncio.TimeoutError:
        print('TimeoutError', process.returncode)
    process.stdin.close()
    print(await process.wait())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# TimeoutError None
# 0
