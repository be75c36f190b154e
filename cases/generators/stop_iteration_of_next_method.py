# title: a StopIteration that leaves a __next__ method ends the iteration, wherever it was raised
# clauses: gen.stop.iterators
# python: >=3.3
def finish(value):
    raise StopIteration(value)

class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            return finish('of a function')
        self.left -= 1
        return self.left

def generator():
    for number in Countdown(2):
        yield number
    yield (yield from Countdown(1))
    try:
        next(Countdown(0))
    except StopIteration as stop:
        yield stop.value

print(list(Countdown(3)), next(Countdown(0), 'default'))
print(list(generator()))

# expect:
# [2, 1, 0] default
# [1, 0, 0, 'of a function', 'of a function']
