# title: None that is sent advances an iterator with send, throw and close
# clauses: await.send.none await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        print('__next__')
        return 'first'
    def send(self, value):
        print('send')
    def throw(self, *details):
        raise RuntimeError('throw')
    def close(self):
        pass

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
print(c.send(None))
c.close()

# expect:
# __next__
# first
# __next__
# first
