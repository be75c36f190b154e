# title: one who waits is cancelled, the others wait on
# clauses: subprocess.wait.cancelled subprocess.wait.many
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE)
    first = asyncio.ensure_future(process.wait())
    second = asyncio.ensure_future(process.wait())
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.wait([first])
    print(first.cancelled(), second.done(), process.returncode)
    process.stdin.close()
    print(await second)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True False None
# 0
