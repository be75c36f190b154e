# title: a close of the class itself takes the place of the one that Coroutine gives
# clauses: co.abc.close_overridden
# python: >=3.6
import collections.abc as abc

class Mine(abc.Coroutine):
    def send(self, value): pass

    def throw(self, *details):
        print('throw')
        raise details[0]

    def __await__(self): pass

    def close(self):
        print('own close')
        super().close()

Mine().close()

# expect:
# own close
# throw
