# title: call_exception_handler calls the handler with the loop and the context
# clauses: loop.handler.custom
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda *arguments: print(arguments == (loop, {'message': 'text'})))
loop.call_exception_handler({'message': 'text'})
loop.close()

# expect:
# True
