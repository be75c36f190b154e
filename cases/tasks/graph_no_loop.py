# title: without a running loop there is no current task to ask about; of a given future there is a graph
# clauses: task.graph.outside task.graph.not_future task.graph.future
# needs: asyncio
# python: >=3.14
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
print(asyncio.capture_call_graph(future).future is future)
for arguments in ((), (None,), (1,)):
    try:
        asyncio.capture_call_graph(*arguments)
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__)
loop.close()

# expect:
# True
# RuntimeError
# RuntimeError
# TypeError
