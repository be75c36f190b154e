# title: many wait for one program
# clauses: subprocess.wait.many
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', 'read line; exit 4', stdin=asyncio.subprocess.PIPE)
    waiting = [asyncio.ensure_future(process.wait()) for number in range(5)]
    await asyncio.sleep(0)
    print([one.done() for one in waiting])
    process.stdin.write(b'go\n')
    print(await asyncio.gather(*waiting))

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# [False, False, False, False, False]
# [4, 4, 4, 4, 4]
