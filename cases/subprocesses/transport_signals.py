# title: kill, terminate and send_signal
# clauses: subprocess.transport.kill subprocess.transport.terminate subprocess.transport.send_signal
# needs: asyncio subprocess signals
import asyncio
import signal


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
    for method, *args in ('kill',), ('terminate',), ('send_signal', signal.SIGHUP):
        transport, protocol = await loop.subprocess_exec(Protocol, 'cat')
        getattr(transport, method)(*args)
        await protocol.over
        print(method, signal.Signals(-transport.get_returncode()).name)
        transport.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# kill SIGKILL
# terminate SIGTERM
# send_signal SIGHUP
