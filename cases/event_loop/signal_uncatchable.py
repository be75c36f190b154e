# title: add_signal_handler refuses signals that cannot be caught
# clauses: loop.signal.uncatchable
# needs: signals asyncio
import asyncio
import signal

loop = asyncio.new_event_loop()
try:
    loop.add_signal_handler(signal.SIGKILL, print)
except RuntimeError:
    print('RuntimeError')
loop.close()

# expect:
# RuntimeError
