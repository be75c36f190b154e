# title: a StopIteration from __iter__ is not the end of the loop but an exception
# clauses: iter.stop.in_iter
# python: >=3.7
class Odd:
    def __iter__(self):
        raise StopIteration('odd')

def body():
    for value in Odd():
        yield value
    print('not reached')

for action in (lambda: list(Odd()), lambda: [x for x in Odd()], lambda: iter(Odd()), lambda: next(body())):
    try:
        action()
    except (StopIteration, RuntimeError) as e:
        print(type(e).__name__)

# expect:
# StopIteration
# StopIteration
# StopIteration
# RuntimeError
