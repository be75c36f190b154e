# title: each thread has a loop of its own that is set
# clauses: thread.loop.set
# needs: threads asyncio
import asyncio
import threading

first = asyncio.new_event_loop()
asyncio.set_event_loop(first)

def work():
    second = asyncio.new_event_loop()
    asyncio.set_event_loop(second)
    print(asyncio.get_event_loop() is second)
    second.close()

thread = threading.Thread(target=work)
thread.start()
thread.join()
print(asyncio.get_event_loop() is first)
first.close()

# expect:
# True
# True
