# title: a value that is sent reaches an iterator with send, throw and close
# clauses: await.send.value await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'
    def send(self, value):
        print('send', value)
        return 'second'
    def throw(self, *details):
        raise RuntimeError('throw')
    def close(self):
        pass

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
print(c.send('value'))
c.close()

# expect:
# first
# send value
# second
