# title: nothing stays open behind programs that have ended
# clauses: subprocess.descriptors
# needs: asyncio subprocess files
import asyncio
import os


def descriptors():
    return len(os.listdir('/proc/self/fd'))


async def run():
    process = await asyncio.create_subprocess_exec(
        'cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE)
    await process.communicate(b'some')


async def main():
    await run()
    await asyncio.sleep(0)
    before = descriptors()
    for number in range(10):
        await run()
    await asyncio.sleep(0)
    print(descriptors() - before)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 0
