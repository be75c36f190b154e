# title: wait does not wait for a pipe that another process holds
# clauses: subprocess.wait
# python: >=3.15
# needs: asyncio subprocess
import asyncio
import os


async def main():
    reading, writing = os.pipe()
    process = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', 'cat <&%d & read line; exit 6' % reading, pass_fds=[reading],
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    waiting = asyncio.ensure_future(process.wait())
    await asyncio.sleep(0)
    process.stdin.write(b'go\n')
    while process.returncode is None:
        await asyncio.sleep(0.001)
    for turn in range(3):
        await asyncio.sleep(0)
    print(process.returncode, waiting.done())
    os.close(writing)
    os.close(reading)
    print(await process.stdout.read())
    print(await waiting)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 6 True
# b''
# 6
