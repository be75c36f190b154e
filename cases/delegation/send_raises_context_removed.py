# title: an exception that a sub-iterator raises without a context gets none from the delegator
# clauses: delegate.send.raises delegate.next.raises
# python: >=3.3
class Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        return self.send('next')
    def send(self, value):
        if value == 'next':
            self.steps = getattr(self, 'steps', 0) + 1
            if self.steps == 1:
                return 'first'
        try:
            raise ValueError(value)
        except ValueError as e:
            e.__context__ = None
            raise

def body():
    try:
        raise KeyError
    except KeyError:
        try:
            yield from Iterator()
        except ValueError as e:
            yield e.args, e.__context__

for value in None, 'sent':
    g = body()
    print(next(g), g.send(value))

# expect:
# first (('next',), None)
# first (('sent',), None)
