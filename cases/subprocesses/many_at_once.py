# title: many programs at once
# clauses: subprocess.many
# needs: asyncio subprocess
import asyncio


async def run(number):
    process = await asyncio.create_subprocess_exec(
        'cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    out, err = await process.communicate(b'%d' % number)
    return int(out), process.returncode


async def main():
    results = await asyncio.gather(*[run(number) for number in range(20)])
    print([out for out, code in results])
    print({code for out, code in results})

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
# {0}
