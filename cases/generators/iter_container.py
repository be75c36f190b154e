# title: an object whose __iter__ is a generator function can be looped over again and again
# clauses: gen.iter.container
# python: >=3.2
class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        for number in range(self.start, 0, -1):
            yield number

numbers = Countdown(3)
print(list(numbers), list(numbers))
print([(a, b) for a in Countdown(2) for b in Countdown(2)])

# expect:
# [3, 2, 1] [3, 2, 1]
# [(2, 2), (2, 1), (1, 2), (1, 1)]
