# title: any object with a method submit is an executor
# clauses: loop.executor.own
# needs: threads asyncio
import asyncio
import concurrent.futures

class Executor:
    def submit(self, function, *arguments):
        print('submit', arguments)
        future = concurrent.futures.Future()
        future.set_result(function(*arguments))
        return future

loop = asyncio.new_event_loop()
print(loop.run_until_complete(loop.run_in_executor(Executor(), abs, -3)))
loop.close()

# expect:
# submit (-3,)
# 3
