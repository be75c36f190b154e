# title: a program closes its input
# clauses: subprocess.protocol.pipe_lost
# needs: asyncio subprocess
import asyncio


class Protocol(asyncio.SubprocessProtocol):
    def __init__(self):
        loop = asyncio.get_event_loop()
        self.deaf = loop.create_future()
        self.over = loop.create_future()

    def pipe_connection_lost(self, fd, exc):
        if fd == 0:
            self.deaf.set_result(fd)

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    loop = asyncio.get_event_loop()
    transport, protocol = await loop.subprocess_exec(
        Protocol, '/bin/sh', '-c', 'exec <&-; kill -STOP $$', stdout=None, stderr=None)
    print(await protocol.deaf, transport.get_returncode())
    transport.kill()
    print(await protocol.over, transport.get_returncode())
    transport.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 0 None
# None -9
