# title: close kills a program that runs
# clauses: subprocess.transport.close subprocess.protocol.lost
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
    transport, protocol = await loop.subprocess_exec(Protocol, 'cat')
    print(transport.is_closing())
    transport.close()
    print(transport.is_closing())
    print([transport.get_pipe_transport(fd).is_closing() for fd in range(3)])
    print(await protocol.over, transport.get_returncode())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# True
# [True, True, True]
# None -9
