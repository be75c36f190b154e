# title: in CPython a StopIteration that was never initialized has the value None
# clauses: gen.return.stop_init
# python: >=3.3
class Silent(StopIteration):
    def __init__(self, value):
        pass

stop = Silent('lost')
print(stop.value, stop.args)
stop.value = 'set'
print(stop.value)

# expect:
# None ('lost',)
# set
