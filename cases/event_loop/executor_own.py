# title: run_in_executor takes an executor
# clauses: loop.executor.own
# needs: threads asyncio
import asyncio
import concurrent.futures
import threading

def work():
    return threading.current_thread().name.startswith('pool')

loop = asyncio.new_event_loop()
with concurrent.futures.ThreadPoolExecutor(1, 'pool') as pool:
    print(loop.run_until_complete(loop.run_in_executor(pool, work)))
loop.close()

# expect:
# True
