# title: the default handler logs the message and the details
# clauses: loop.handler.default
# needs: asyncio
import asyncio
import logging

logger = logging.getLogger('asyncio')
logger.propagate = False


class Printer(logging.Handler):
    def emit(self, record):
        print(record.levelname)
        print(record.getMessage())
        print(record.exc_info and record.exc_info[0].__name__)


logger.addHandler(Printer())
loop = asyncio.new_event_loop()
loop.default_exception_handler({'message': 'text', 'zebra': 1, 'apple': 'x',
                                'exception': KeyError()})
loop.default_exception_handler({})
loop.close()

# expect:
# ERROR
# text
# apple: 'x'
# zebra: 1
# KeyError
# ERROR
# Unhandled exception in event loop
# False
