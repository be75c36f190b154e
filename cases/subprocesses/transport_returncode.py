# title: get_returncode while it runs and afterwards
# clauses: subprocess.transport.returncode
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
    transport, protocol = await loop.subprocess_shell(Protocol, 'read line; exit 12')
    print(transport.get_returncode())
    transport.get_pipe_transport(0).write(b'go\n')
    await protocol.over
    print(transport.get_returncode())
    transport.close()
    print(transport.get_returncode())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# None
# 12
# 12
