# title: a return in a finally block inside discards the exception before __aexit__ sees it
# clauses: aflow.mixed.order aflow.exit.ways
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        print(details)

async def main():
    async with Room():
        try:
            raise KeyError
        finally:
            return 'returned'

try:
    main().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# (None, None, None)
# returned
