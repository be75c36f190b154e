# title: a program that does not exist leaves no pipe open
# clauses: subprocess.create.failed subprocess.descriptors
# needs: asyncio subprocess files refcounting
import asyncio
import gc
import os


def descriptors():
    return len(os.listdir('/proc/self/fd'))


async def attempt():
    try:
        await asyncio.create_subprocess_exec(
            '/nowhere/no-such-program', stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    except FileNotFoundError:
        print('FileNotFoundError')


async def main():
    await attempt()
    gc.collect()
    before = descriptors()
    await attempt()
    gc.collect()
    print(descriptors() - before)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# FileNotFoundError
# FileNotFoundError
# 0
