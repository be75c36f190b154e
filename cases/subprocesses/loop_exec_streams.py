# title: streams that are no pipes
# clauses: subprocess.loop.exec subprocess.transport.pipe
# needs: asyncio subprocess
import asyncio


class Protocol(asyncio.SubprocessProtocol):
    def __init__(self):
        self.over = asyncio.get_event_loop().create_future()
        self.said = {1: b'', 2: b''}

    def pipe_data_received(self, fd, data):
        self.said[fd] += data

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    loop = asyncio.get_event_loop()
    transport, protocol = await loop.subprocess_exec(
        Protocol, 'echo', 'some', stdin=None, stderr=asyncio.subprocess.DEVNULL)
    print([transport.get_pipe_transport(fd) is not None for fd in (0, 1, 2, 3, -1)])
    await protocol.over
    print(protocol.said)
    transport.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# [False, True, False, False, False]
# {1: b'some\n', 2: b''}
