# title: the transports of the pipes
# clauses: subprocess.transport.pipe
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
    pipes = [transport.get_pipe_transport(fd) for fd in range(3)]
    print(isinstance(pipes[0], asyncio.WriteTransport))
    print([isinstance(pipe, asyncio.ReadTransport) for pipe in pipes[1:]])
    pipes[0].close()
    await protocol.over
    transport.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# [True, True]
