# title: next raises the StopIteration that __next__ raised
# clauses: iter.next.stop
# python: >=3.2
class Special(StopIteration):
    pass

class Ending:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        return self

    def __next__(self):
        raise self.error

for error in (StopIteration(), StopIteration('value'), Special(1, 2)):
    try:
        next(Ending(error))
    except StopIteration as e:
        print(e is error, e.args)

# expect:
# True ()
# True ('value',)
# True (1, 2)
