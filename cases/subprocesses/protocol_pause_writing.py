# title: flow control of standard input
# clauses: subprocess.protocol.pause
# needs: asyncio subprocess
import asyncio
import os


class Protocol(asyncio.SubprocessProtocol):
    def __init__(self):
        loop = asyncio.get_event_loop()
        self.resumed = loop.create_future()
        self.over = loop.create_future()

    def pause_writing(self):
        print('pause_writing')

    def resume_writing(self):
        print('resume_writing')
        self.resumed.set_result(None)

    def connection_lost(self, exc):
        self.over.set_result(None)


async def main():
    loop = asyncio.get_event_loop()
    transport, protocol = await loop.subprocess_exec(
        Protocol, '/bin/sh', '-c', 'read line <&%d; exec cat >/dev/null' % gate[0],
        pass_fds=[gate[0]], stdout=None)
    transport.get_pipe_transport(0).write(b'x' * 1000000)
    os.write(gate[1], b'go\n')
    await protocol.resumed
    transport.get_pipe_transport(0).close()
    await protocol.over
    print(transport.get_returncode())
    transport.close()

gate = os.pipe()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()
for end in gate:
    os.close(end)

# expect:
# pause_writing
# resume_writing
# 0
