# title: closing a loop takes its handlers of signals away
# clauses: loop.close.signals
# needs: signals asyncio
import asyncio
import signal

loop = asyncio.new_event_loop()
loop.add_signal_handler(signal.SIGUSR1, print)
print(signal.getsignal(signal.SIGUSR1) == signal.SIG_DFL)
loop.close()
print(signal.getsignal(signal.SIGUSR1) == signal.SIG_DFL)

# expect:
# False
# True
