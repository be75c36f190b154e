# title: set_default_executor sets what None stands for
# clauses: loop.executor.set_default
# needs: threads asyncio
import asyncio
import concurrent.futures
import threading

def work():
    return threading.current_thread().name.startswith('pool')

loop = asyncio.new_event_loop()
loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(1, 'pool'))
print(loop.run_until_complete(loop.run_in_executor(None, work)))
loop.close()

# expect:
# True
