# title: closing a loop shuts its executor down without waiting for it
# clauses: loop.close.executor
# needs: threads asyncio
import asyncio
import concurrent.futures
import threading

go_on = threading.Event()
pool = concurrent.futures.ThreadPoolExecutor(1)
loop = asyncio.new_event_loop()
loop.set_default_executor(pool)
loop.run_in_executor(None, go_on.wait)
loop.close()
print('closed')
try:
    pool.submit(print)
except RuntimeError:
    print('RuntimeError')
go_on.set()

# expect:
# closed
# RuntimeError
