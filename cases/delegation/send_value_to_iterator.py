# title: a value sent to the delegator goes to the send method, whose value goes back
# clauses: delegate.send.value
# python: >=3.3
class Echo:
    def __iter__(self):
        return self

    def __next__(self):
        return 'started'

    def send(self, value):
        return 'echo ' + value

def delegator():
    yield from Echo()

g = delegator()
print(next(g))
print(g.send('a'))
print(g.send('b'))

# expect:
# started
# echo a
# echo b
