# title: the calls of a protocol in their order
# clauses: subprocess.protocol.made subprocess.protocol.data subprocess.protocol.pipe_lost subprocess.protocol.exited subprocess.protocol.lost
# needs: asyncio subprocess
import asyncio


class Protocol(asyncio.SubprocessProtocol):
    def __init__(self):
        self.calls = []
        self.over = asyncio.get_event_loop().create_future()

    def connection_made(self, transport):
        self.calls.append('connection_made')
        print(isinstance(transport.get_pipe_transport(1), asyncio.ReadTransport))

    def pipe_data_received(self, fd, data):
        self.calls.append(('pipe_data_received', fd, data))

    def pipe_connection_lost(self, fd, exc):
        self.calls.append(('pipe_connection_lost', fd, exc))

    def process_exited(self):
        self.calls.append('process_exited')

    def connection_lost(self, exc):
        self.calls.append(('connection_lost', exc))
        self.over.set_result(None)


async def main():
    loop = asyncio.get_event_loop()
    transport, protocol = await loop.subprocess_exec(
        Protocol, 'echo', 'once', stdin=None, stderr=None)
    await protocol.over
    transport.close()
    calls = protocol.calls
    print(calls[0], calls[-1])
    print([call for call in calls[1:-1] if call != 'process_exited'])
    print(calls.count('process_exited'))

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# connection_made ('connection_lost', None)
# [('pipe_data_received', 1, b'once\n'), ('pipe_connection_lost', 1, None)]
# 1
