# title: subprocess_exec gives transport and protocol
# clauses: subprocess.loop.exec subprocess.transport.kind subprocess.protocol.data subprocess.loop.streams
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
        Protocol, '/bin/sh', '-c', 'cat; echo and this >&2')
    print(type(protocol) is Protocol, isinstance(transport, asyncio.SubprocessTransport))
    transport.get_pipe_transport(0).write(b'there and back')
    transport.get_pipe_transport(0).close()
    print(await protocol.over, transport.get_returncode())
    print(protocol.said)
    transport.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True True
# None 0
# {1: b'there and back', 2: b'and this\n'}
