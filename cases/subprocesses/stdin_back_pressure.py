# title: drain waits while the program does not read
# clauses: subprocess.protocol.pause
# needs: asyncio subprocess
import asyncio
import os


async def main():
    process = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', 'read line <&%d; exec cat >/dev/null' % gate[0], pass_fds=[gate[0]],
        stdin=asyncio.subprocess.PIPE)
    process.stdin.write(b'x' * 1000000)
    draining = asyncio.ensure_future(process.stdin.drain())
    await asyncio.sleep(0)
    print(draining.done())
    os.write(gate[1], b'\n')
    await draining
    process.stdin.close()
    print(await process.wait())

gate = os.pipe()
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()
for end in gate:
    os.close(end)

# expect:
# False
# 0
