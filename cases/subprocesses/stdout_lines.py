# title: lines are read as the program writes them
# clauses: subprocess.streams subprocess.returncode
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        'cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    for word in b'one', b'two':
        process.stdin.write(word + b'\n')
        await process.stdin.drain()
        print(await process.stdout.readline(), process.returncode)
    process.stdin.close()
    print(await process.stdout.readline())
    print(await process.wait())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'one\n' None
# b'two\n' None
# b''
# 0
