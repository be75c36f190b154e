# title: a program closes its pipes and ends later
# clauses: subprocess.protocol.exited subprocess.protocol.pipe_lost subprocess.protocol.lost
# needs: asyncio subprocess
import asyncio
import os


class Protocol(asyncio.SubprocessProtocol):
    def __init__(self):
        loop = asyncio.get_event_loop()
        self.silent = loop.create_future()
        self.over = loop.create_future()

    def pipe_connection_lost(self, fd, exc):
        print('pipe_connection_lost', fd, exc)
        if fd == 1:
            self.silent.set_result(None)

    def process_exited(self):
        print('process_exited')

    def connection_lost(self, exc):
        print('connection_lost', exc)
        self.over.set_result(None)


async def main():
    loop = asyncio.get_event_loop()
    reading, writing = os.pipe()
    transport, protocol = await loop.subprocess_shell(
        Protocol, 'exec >&-; read line', stdin=reading, stderr=None)
    os.close(reading)
    await protocol.silent
    print(transport.get_returncode())
    os.close(writing)
    await protocol.over
    transport.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# pipe_connection_lost 1 None
# None
# process_exited
# connection_lost None
