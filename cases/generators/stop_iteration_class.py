# title: StopIteration has its first argument as its value
# clauses: gen.return.stop_class
# python: >=3.3
for arguments in ((), ('a',), ('a', 'b'), ((1, 2),), (None,)):
    stop = StopIteration(*arguments)
    print(stop.value, stop.args)
stop.value = 'other'
print(stop.value, stop.args)

# expect:
# None ()
# a ('a',)
# a ('a', 'b')
# (1, 2) ((1, 2),)
# None (None,)
# other (None,)
