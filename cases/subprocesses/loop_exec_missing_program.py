# title: a program that does not exist, below
# clauses: subprocess.create.failed
# needs: asyncio subprocess
import asyncio


class Protocol(asyncio.SubprocessProtocol):
    def connection_made(self, transport):
        print('never')


async def main():
    try:
        await asyncio.get_event_loop().subprocess_exec(Protocol, '/nowhere/no-such-program')
    except FileNotFoundError:
        print('FileNotFoundError')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# FileNotFoundError
