# title: without an exception the value of __aexit__ is ignored, and its truth is not asked for
# clauses: aflow.exit.answer_ignored
# python: >=3.6
class Answer:
    def __bool__(self):
        print('not asked')
        return True

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        return Answer()

async def main():
    async with Room():
        print('block')
    for number in 1, 2:
        async with Room():
            break
    async with Room():
        return 'returned', number

try:
    main().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# block
# ('returned', 1)
