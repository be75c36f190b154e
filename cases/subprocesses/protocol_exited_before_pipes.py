# title: a program ends and another process holds its pipe
# clauses: subprocess.protocol.exited subprocess.protocol.pipe_lost subprocess.protocol.lost
# needs: asyncio subprocess
import asyncio
import os


class Protocol(asyncio.SubprocessProtocol):
    def __init__(self):
        loop = asyncio.get_event_loop()
        self.exited = loop.create_future()
        self.over = loop.create_future()

    def pipe_connection_lost(self, fd, exc):
        print('pipe_connection_lost', fd, exc)

    def process_exited(self):
        print('process_exited')
        self.exited.set_result(None)

    def connection_lost(self, exc):
        print('connection_lost', exc)
        self.over.set_result(None)


async def main():
    loop = asyncio.get_event_loop()
    reading, writing = os.pipe()
    transport, protocol = await loop.subprocess_shell(
        Protocol, 'cat <&%d & exit 2' % reading, pass_fds=[reading], stdin=None, stderr=None)
    await protocol.exited
    print(transport.get_returncode())
    os.close(writing)
    os.close(reading)
    await protocol.over
    transport.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# process_exited
# 2
# pipe_connection_lost 1 None
# connection_lost None
