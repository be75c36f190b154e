# title: the words of aiter and anext for objects that do not fit
# clauses: aiter.text
# python: >=3.10
class Source:
    def __aiter__(self):
        return 5

for function, thing in (aiter, 5), (aiter, Source()), (anext, 5), (anext, Source()):
    try:
        function(thing)
    except TypeError as error:
        print(error)

# expect:
# 'int' object is not an async iterable
# aiter() returned not an async iterator of type 'int'
# 'int' object is not an async iterator
# 'Source' object is not an async iterator
