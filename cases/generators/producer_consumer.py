# title: a producer function and a consumer coroutine take turns without threads
# clauses: gen.send.suspended gen.send.unstarted_none gen.close.suspended gen.yield.value
# python: >=3.2
def storekeeper():
    receipt = ''
    while True:
        item = yield receipt
        if not item:
            return
        print('stored', item)
        receipt = 'ok ' + str(item)

def deliver(store, count):
    print(repr(store.send(None)))
    for item in range(1, count + 1):
        print('delivering', item)
        print('receipt:', store.send(item))
    store.close()

deliver(storekeeper(), 3)

# expect:
# ''
# delivering 1
# stored 1
# receipt: ok 1
# delivering 2
# stored 2
# receipt: ok 2
# delivering 3
# stored 3
# receipt: ok 3
