# title: remove_signal_handler tells whether there was a callback
# clauses: loop.signal.remove
# needs: signals asyncio
import asyncio
import signal

loop = asyncio.new_event_loop()
print(loop.remove_signal_handler(signal.SIGUSR1))
loop.add_signal_handler(signal.SIGUSR1, print)
print(loop.remove_signal_handler(signal.SIGUSR1))
print(loop.remove_signal_handler(signal.SIGUSR1))
print(signal.getsignal(signal.SIGUSR1) == signal.SIG_DFL)
loop.close()

# expect:
# False
# True
# False
# True
