# title: get_pid and the Popen below
# clauses: subprocess.transport.pid subprocess.transport.info
# needs: asyncio subprocess
import asyncio
import subprocess


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
    transport, protocol = await loop.subprocess_exec(Protocol, '/bin/sh', '-c', 'echo $$; cat')
    popen = transport.get_extra_info('subprocess')
    print(isinstance(popen, subprocess.Popen), popen.pid == transport.get_pid())
    transport.get_pipe_transport(0).close()
    await protocol.over
    print(int(protocol.said[1]) == transport.get_pid())
    transport.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True True
# True
