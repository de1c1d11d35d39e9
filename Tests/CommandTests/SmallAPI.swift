/// A small reference of our own, without a mistake in it.
enum SmallAPI {
  static let chapter = """
    # Orders

    What customers ask for.

    **Order Properties**

    | Field | Type | Details |
    | :--- | :--- | :--- |
    | id | number | Unique identifier of the Order. |
    | title\\* | string | What the order is about. |
    | state | string | State of the order. Valid values are: "Draft", "Sent". |

    ## Fetch an Order

    `GET https://orders.example.com/v1/orders/{order_id}`

    ### Example Responses

    * One order

    200: OK

    ```json
    {"id": 7, "title": "Paper", "state": "Draft"}
    ```

    ## Create an Order

    `POST https://orders.example.com/v1/orders`

    ### Body

    ```json
    {"title": "Pens"}
    ```

    ### Example Responses

    * New order

    200: OK

    ```json
    {"id": 8, "title": "Pens", "state": "Sent"}
    ```

    """
}
