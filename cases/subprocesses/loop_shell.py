# title: subprocess_shell gives transport and protocol
# clauses: subprocess.loop.shell subprocess.loop.streams
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
    transport, protocol = await loop.subprocess_shell(Protocol, 'read a; echo $a$a; exit 3')
    transport.get_pipe_transport(0).write(b'ha\n')
    print(await protocol.over, transport.get_returncode(), protocol.said)
    transport.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# None 3 {1: b'haha\n', 2: b''}
