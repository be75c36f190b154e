# title: add_signal_handler refuses numbers of no signal
# clauses: loop.signal.refused
# needs: signals asyncio
import asyncio

loop = asyncio.new_event_loop()
for number in (0, -1, 1000):
    try:
        loop.add_signal_handler(number, print)
    except ValueError:
        print('ValueError')
loop.close()

# expect:
# ValueError
# ValueError
# ValueError
